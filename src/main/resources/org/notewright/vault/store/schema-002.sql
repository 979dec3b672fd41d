-- Version 2: places of words, search, trash, watched folders.
UPDATE setting SET value = value WHERE 0;
