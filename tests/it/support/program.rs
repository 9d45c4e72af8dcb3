//! The real program, in a process of its own.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};

use assent::store::Settings;
use secrecy::ExposeSecret;

pub struct Program {
    process: Child,
    says: BufReader<ChildStdout>,
    pub url: String,
}

impl Program {
    /// On a database, with its keys in a folder.
    pub fn on(settings: &Settings, folder: &Path) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_assent"));
        command.env_clear();
        if let Settings::Postgres { url } = settings {
            command.env("ASSENT_DATABASE_URL", url.expose_secret());
        }
        Self::started(command, folder)
    }

    /// With its data in a folder on a file system of its own of so many MiB; none where the machine lets nobody
    /// make one.
    pub fn on_a_small_disk(folder: &Path, mebibytes: u32) -> Option<Self> {
        let mount = format!("mount -t tmpfs -o size={mebibytes}m none \"$0\" && ");
        let inside = |what: &str| {
            let mut command = Command::new("unshare");
            command.args(["--map-root-user", "--mount", "sh", "-c", &format!("{mount}{what}")]).arg(folder);
            command
        };
        let is_possible = inside("true").stderr(Stdio::null()).status().is_ok_and(|status| status.success());
        is_possible.then(|| {
            let mut command = inside("exec \"$@\"");
            command.arg(env!("CARGO_BIN_EXE_assent"));
            Self::started(command, folder)
        })
    }

    fn started(mut command: Command, folder: &Path) -> Self {
        command.arg("serve").env("ASSENT_LISTEN", "127.0.0.1:0").env("ASSENT_LOG", "warn");
        command.env("ASSENT_DATA", folder).env("ASSENT_REQUESTS_A_MINUTE", "1000000");
        let mut process = command.stdout(Stdio::piped()).spawn().unwrap();
        let says = BufReader::new(process.stdout.take().unwrap());
        let mut program = Self { process, says, url: String::new() };
        program.url = program.told("Listening on ");
        program
    }

    /// What it says behind these words, in the next line that has them.
    pub fn told(&mut self, words: &str) -> String {
        let line = self.says.by_ref().lines().map_while(Result::ok).find(|line| line.contains(words));
        let line = line.unwrap_or_else(|| panic!("the program ended without saying: {words}"));
        line.split_once(words).unwrap().1.to_owned()
    }

    /// Its folder, as it sees it.
    pub fn inside(&self, folder: &Path) -> std::path::PathBuf {
        let root = format!("/proc/{}/root", self.process.id());
        Path::new(&root).join(folder.strip_prefix("/").unwrap())
    }

    /// Asks it to stop, with SIGTERM.
    pub fn terminate(&self) {
        let sent = Command::new("kill").arg(self.process.id().to_string()).status().unwrap();
        assert!(sent.success());
    }

    /// How it ended by itself.
    pub fn ended(&mut self) -> ExitStatus {
        self.process.wait().unwrap()
    }

    /// Ends it with SIGKILL, as every end of a test does.
    pub fn kill(self) {
        drop(self);
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
