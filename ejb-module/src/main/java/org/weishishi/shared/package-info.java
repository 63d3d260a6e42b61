/**
 * 公共基础 · the kernel that every room may use: identities, money, time, canonical form, the words
 * {@link org.weishishi.shared.UseCase} and {@link org.weishishi.shared.Allowed} that make a door of an application class.
 *
 * <p>Rules: 1. knows no other context; 2. everything here is immutable or stateless, except the stored demo clock;
 * 3. whatever a rule, deadline or document date needs of time comes from {@link org.weishishi.shared.BusinessClock}.
 *
 * <p>Flat on purpose: these are words, not a program.
 */
@NullMarked
package org.weishishi.shared;

import org.jspecify.annotations.NullMarked;
