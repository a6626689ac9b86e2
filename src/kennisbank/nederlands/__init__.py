"""Nederlands: woorden, stammen en woordsoorten; los, want zoeken, scannen en keuren lezen mee."""
