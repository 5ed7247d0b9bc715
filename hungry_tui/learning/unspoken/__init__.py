"""What verdicts teach without reasons."""
