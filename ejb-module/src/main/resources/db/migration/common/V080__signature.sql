create sequence signing_certificate_seq start with 100 increment by 100;
create sequence signature_request_seq start with 100 increment by 100;
create sequence electronic_signature_seq start with 100 increment by 100;

create table signing_certificate (
  id bigint not null constraint pk_signing_certificate primary key,
  version bigint not null,
  fingerprint varchar(64) not null,
  organ boolean not null,
  holder_id bigint not null,
  holder_name varchar(200) not null,
  subject varchar(1000) not null,
  issuer varchar(1000) not null,
  serial varchar(80) not null,
  certificate varchar(20000) not null,
  valid_from timestamp(6) with time zone not null,
  valid_until timestamp(6) with time zone not null,
  demonstration boolean not null,
  registered_by varchar(2000) not null,
  registered_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  constraint uk_signing_certificate_fingerprint unique (fingerprint)
);
comment on table signing_certificate is '签名证书登记';
create index ix_signing_certificate_holder on signing_certificate (organ, holder_id, id);

create table signature_request (
  id bigint not null constraint pk_signature_request primary key,
  version bigint not null,
  person_id bigint not null,
  content text not null,
  digest varchar(64) not null,
  act_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  completed_at timestamp(6) with time zone
);
comment on table signature_request is '待签内容';
create index ix_signature_request_expires on signature_request (expires_at, id);

create table electronic_signature (
  id bigint not null constraint pk_electronic_signature primary key,
  version bigint not null,
  signed_by varchar(2000) not null,
  person_id bigint not null,
  content text not null,
  digest varchar(64) not null,
  cms text not null,
  evidence text not null,
  fingerprint varchar(64) not null,
  subject varchar(1000) not null,
  issuer varchar(1000) not null,
  serial varchar(80) not null,
  algorithm varchar(80) not null,
  demonstration boolean not null,
  signed_at timestamp(6) with time zone not null
);
comment on table electronic_signature is '电子签名';

create table signed_record (
  signature_id bigint not null constraint fk_signed_record_signature references electronic_signature (id),
  record_position integer not null,
  digest varchar(64) not null,
  about_kind varchar(40) not null,
  about_id bigint not null,
  record text not null,
  constraint pk_signed_record primary key (signature_id, record_position),
  constraint uk_signed_record_digest unique (digest)
);
comment on table signed_record is '签署记录';
create index ix_signed_record_about on signed_record (about_kind, about_id, signature_id);
