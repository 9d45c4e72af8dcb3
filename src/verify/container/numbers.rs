//! Numbers as a zip file writes them: the smallest byte first.

/// Reads numbers one after the other; what is not there is zero, and [`Self::is_over`] tells so.
#[derive(Debug)]
pub(super) struct Numbers<'b> {
    rest: &'b [u8],
    is_short: bool,
}

impl<'b> Numbers<'b> {
    pub const fn of(bytes: &'b [u8]) -> Self {
        Self { rest: bytes, is_short: false }
    }
    fn next<const N: usize>(&mut self) -> [u8; N] {
        if let Some((taken, rest)) = self.rest.split_first_chunk::<N>() {
            self.rest = rest;
            *taken
        } else {
            self.is_short = true;
            [0; N]
        }
    }
    pub fn u16(&mut self) -> u16 {
        u16::from_le_bytes(self.next())
    }
    pub fn u32(&mut self) -> u32 {
        u32::from_le_bytes(self.next())
    }
    pub fn u64(&mut self) -> u64 {
        u64::from_le_bytes(self.next())
    }
    /// The next bytes, as many.
    pub fn bytes(&mut self, count: usize) -> &'b [u8] {
        if let Some((taken, rest)) = self.rest.split_at_checked(count) {
            self.rest = rest;
            taken
        } else {
            self.is_short = true;
            &[]
        }
    }
    /// Whether all was read, and no more than there was.
    pub const fn is_over(&self) -> bool {
        self.rest.is_empty() && !self.is_short
    }
    /// Whether more was read than there was.
    pub const fn is_short(&self) -> bool {
        self.is_short
    }
    /// How many bytes are left.
    pub const fn left(&self) -> usize {
        self.rest.len()
    }
}
