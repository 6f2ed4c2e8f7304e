"""Tests of *My work*."""
