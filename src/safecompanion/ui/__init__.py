"""The window: Qt lives here, in app.py and in tour.py, nowhere else."""
