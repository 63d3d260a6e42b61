-- 待办按到期先后；已办仍由前三列找到
drop index ix_approval_task_holder;
create index ix_approval_task_holder on approval_task (person_id, post_id, state, due, id);
