-- Version 5: which way a page was turned to be read, and which model read what a person took over.

-- Degrees clockwise that bring the page upright. Pages read before this version count as upright.
ALTER TABLE source_page ADD COLUMN turned INTEGER NOT NULL DEFAULT 0 CHECK (turned IN (0, 90, 180, 270));
ALTER TABLE arrival_page ADD COLUMN turned INTEGER NOT NULL DEFAULT 0 CHECK (turned IN (0, 90, 180, 270));

-- Empty where a person read the words without a model.
ALTER TABLE source_correction ADD COLUMN reader TEXT NOT NULL DEFAULT '';
