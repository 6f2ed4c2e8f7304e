"""The live page beside the question: made in the background, shown as the paper it will be."""
