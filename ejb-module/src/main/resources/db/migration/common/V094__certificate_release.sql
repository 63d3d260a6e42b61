-- until now only the demo authority registered certificates, each for itself
alter table signing_certificate add column state varchar(20) default 'RELEASED' not null;
alter table signing_certificate add column drafted_by varchar(240) default '-' not null;
alter table signing_certificate add column drafted_by_person_id bigint;
alter table signing_certificate add column drafted_by_name varchar(100) default '-' not null;
alter table signing_certificate add column drafted_at timestamp(6) with time zone;
alter table signing_certificate add column released_by varchar(240);
alter table signing_certificate add column released_by_name varchar(100);
alter table signing_certificate add column released_at timestamp(6) with time zone;
update signing_certificate
   set drafted_at = registered_at, released_by = '-', released_by_name = '-', released_at = registered_at;
alter table signing_certificate alter column drafted_at set not null;
alter table signing_certificate alter column state drop default;
alter table signing_certificate alter column drafted_by drop default;
alter table signing_certificate alter column drafted_by_name drop default;
alter table signing_certificate drop column registered_by;
alter table signing_certificate drop column registered_at;
alter table signing_certificate
    add constraint ck_signing_certificate_state check (state in ('DRAFTED', 'RELEASED', 'SUPERSEDED', 'WITHDRAWN'));
