"""The pages of the window, each of which shows one thing and asks for changes by signals."""
