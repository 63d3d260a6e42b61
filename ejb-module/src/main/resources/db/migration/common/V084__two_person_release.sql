alter table working_year drop constraint ck_working_year_state;
update working_year set state = 'DRAFTED' where state = 'LOADED';
alter table working_year
    add constraint ck_working_year_state check (state in ('DRAFTED', 'RELEASED', 'SUPERSEDED', 'WITHDRAWN'));
