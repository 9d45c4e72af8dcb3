//! A wire that can be cut: stands between the application and its server.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

#[derive(Clone)]
pub struct Proxy {
    pub address: SocketAddr,
    open: Arc<Mutex<Option<Vec<TcpStream>>>>,
}

impl Proxy {
    pub fn to(target: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let proxy =
            Self { address: listener.local_addr().unwrap(), open: Arc::new(Mutex::new(Some(Vec::new()))) };
        let open = proxy.open.clone();
        thread::spawn(move || {
            for client in listener.incoming().map_while(Result::ok) {
                let mut wires = open.lock().unwrap();
                // While it is cut, a connection is taken and dropped.
                if let (Some(wires), Ok(server)) = (wires.as_mut(), TcpStream::connect(&target)) {
                    for (mut from, mut to) in [
                        (client.try_clone().unwrap(), server.try_clone().unwrap()),
                        (server.try_clone().unwrap(), client.try_clone().unwrap()),
                    ] {
                        thread::spawn(move || std::io::copy(&mut from, &mut to));
                    }
                    wires.extend([client, server]);
                }
            }
        });
        proxy
    }

    pub fn cut(&self) {
        for wire in self.open.lock().unwrap().take().unwrap_or_default() {
            let _ = wire.shutdown(std::net::Shutdown::Both);
        }
    }

    pub fn mend(&self) {
        *self.open.lock().unwrap() = Some(Vec::new());
    }
}
