-- What is searched: the words of each text, folded and taken apart by the service. Derived from the texts.

-- The words of a text, and of what it is a part. The number is what the index below calls the row by.
CREATE TABLE search_documents (
    number INTEGER NOT NULL PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    kind TEXT NOT NULL,
    tokens TEXT NOT NULL
) STRICT;

-- The index over them. The words come ready: this tokenizer only parts them at the spaces.
CREATE VIRTUAL TABLE search_index USING fts5 (
    tokens,
    content = 'search_documents',
    content_rowid = 'number',
    tokenize = "ascii tokenchars '_'",
    detail = 'none',
    columnsize = 0
);
-- What is deleted leaves the file at once, not when pages are merged.
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER search_documents_insert AFTER INSERT ON search_documents
BEGIN
    INSERT INTO search_index (rowid, tokens) VALUES (new.number, new.tokens);
END;

CREATE TRIGGER search_documents_update AFTER UPDATE ON search_documents
BEGIN
    INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', old.number, old.tokens);
    INSERT INTO search_index (rowid, tokens) VALUES (new.number, new.tokens);
END;

CREATE TRIGGER search_documents_delete AFTER DELETE ON search_documents
BEGIN
    INSERT INTO search_index (search_index, rowid, tokens) VALUES ('delete', old.number, old.tokens);
END;
