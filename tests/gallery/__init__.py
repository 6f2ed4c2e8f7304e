"""Every page of the window, as pictures to look at: `python -m tests.gallery OUT_DIR [NAME]...`."""
