"""Binder files, stem packs and everything else that is read from or written to disk."""
