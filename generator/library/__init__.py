"""What the command line does with files, for programs; ``generator`` itself offers the names."""
