"""Conference: students prepare and lead their own family conferences."""

__version__ = "0.1.0"
