-- A change back to older content is a new edition: not the content is unique for an origin, its place in the chain is.
alter table official_document add column edition integer default 1 not null;
update official_document set edition = (
    select count(*) from official_document o
    where o.origin_kind = official_document.origin_kind
      and o.origin_id = official_document.origin_id
      and o.kind = official_document.kind
      and (o.created_at < official_document.created_at
        or (o.created_at = official_document.created_at and o.id <= official_document.id)));
alter table official_document alter column edition drop default;
alter table official_document drop constraint uk_official_document_origin;
alter table official_document add constraint uk_official_document_edition unique (origin_kind, origin_id, kind, edition);
