"""Learning: what a history of verdicts says about its user's taste. Pure and deterministic."""
