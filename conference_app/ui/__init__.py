"""The windows in which a student writes and an advisor reviews."""
