-- What is typed at the approval desk is a form draft like every other; the column beside it goes.
alter table approval_task drop column draft;
