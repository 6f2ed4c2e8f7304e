"""What an advisor does over many binders."""
