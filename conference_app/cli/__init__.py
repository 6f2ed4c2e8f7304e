"""The commands: each module holds one command or a few that belong together."""
