-- The log stays append-only but for the retention job, which says so within its own transaction.
create or replace function refuse_audit_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('lyceum.audit_retention', true) = 'on' then
        return null;
    end if;
    raise exception 'The audit log is append-only';
end
$$;
