alter table decision add column signed_digest varchar(64);
