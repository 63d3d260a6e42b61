create function insert_only() returns trigger language plpgsql as $$
begin
  raise exception '% of % is refused: what was decided and on what is insert only', tg_op, tg_table_name;
end $$;

create trigger approval_entry_insert_only before update or delete on approval_entry
  for each row execute function insert_only();
create trigger approval_entry_no_truncate before truncate on approval_entry
  for each statement execute function insert_only();
create trigger approval_snapshot_insert_only before update or delete on approval_snapshot
  for each row execute function insert_only();
create trigger approval_snapshot_no_truncate before truncate on approval_snapshot
  for each statement execute function insert_only();
