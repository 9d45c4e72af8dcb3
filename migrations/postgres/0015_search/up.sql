-- What is searched: the words of each text, folded and taken apart by the service. Derived from the texts.

-- The words of a text, and of what it is a part.
CREATE TABLE search_documents (
    id UUID NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    tokens TSVECTOR NOT NULL
);
-- What waits to be put into the index is read by every search: it may not grow to the 4 MiB it has by default.
CREATE INDEX search_documents_tokens ON search_documents USING gin (tokens) WITH (gin_pending_list_limit = 256);
