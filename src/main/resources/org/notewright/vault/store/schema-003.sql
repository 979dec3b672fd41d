-- Version 3: own skills, clinic context, reference shelf, queue.
UPDATE setting SET value = value WHERE 0;
