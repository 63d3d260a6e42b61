-- 待办按到期先后；已办仍按编号
create index ix_approval_task_due on approval_task (person_id, post_id, state, due, id);
