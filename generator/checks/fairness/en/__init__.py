"""What is asked in English."""
