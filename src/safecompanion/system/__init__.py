"""What the operating system does and needs no window."""
