/**
 * The law of 组织机构: units, posts, persons, appointments, accounts, the working calendar, and what holds them.
 *
 * <p>Rules: 1. a unit stands one level below its parent; 2. an appointment is ended, never deleted; 3. nobody is
 * administrator, auditor and security officer at once (三员分立); 4. a calendar year is released by a second person.
 */
@NullMarked
package org.weishishi.organization.domain;

import org.jspecify.annotations.NullMarked;
