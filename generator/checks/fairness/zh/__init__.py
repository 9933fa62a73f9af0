"""What is asked in Chinese."""
