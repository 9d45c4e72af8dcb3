UPDATE snapshots SET number = 0;
