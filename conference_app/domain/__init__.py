"""What a conference is: no files, no window, no YAML, no database."""
