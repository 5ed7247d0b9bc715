"""A practice server that speaks Ollama's protocol, for machines without Ollama and for tests."""
