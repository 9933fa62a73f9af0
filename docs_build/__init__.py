"""Pages of the documentation made from the program: ``python -m docs_build`` writes them."""
