"""Lists of the domain as Qt sees them: no rule of their own, no state."""
