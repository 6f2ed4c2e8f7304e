"""Takes work in: pictures, PDF, documents, text; and shows what is kept. No Qt."""
