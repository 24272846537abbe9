"""What everybody may read: risks, articles, cards, contacts."""
