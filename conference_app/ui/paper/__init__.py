"""From the pages of a binder to paper: what is wanted, making it, keeping it, printing it."""
