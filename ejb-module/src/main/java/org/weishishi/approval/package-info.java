/** 审批 · chains, rounds, tasks, decisions; knows its subject only as SubjectRef. */
@NullMarked
package org.weishishi.approval;

import org.jspecify.annotations.NullMarked;
