"""Everything that is printed: text, pages, the parts of the packet, tagged PDF."""
