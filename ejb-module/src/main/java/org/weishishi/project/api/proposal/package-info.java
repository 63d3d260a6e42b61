/** What others may say of 提议. */
@NullMarked
package org.weishishi.project.api.proposal;

import org.jspecify.annotations.NullMarked;
