"""Work samples in the window: small pictures of them, what is given, how they get in."""
