"""How the windows look: colors, sizes, typefaces and icons, chosen by whoever writes."""
