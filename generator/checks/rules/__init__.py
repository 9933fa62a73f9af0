"""One file a rule, named by its id; those that reading itself finds are listed by family."""
