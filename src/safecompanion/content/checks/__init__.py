"""The content tests, for editors: each says in plain words what to change and where."""
