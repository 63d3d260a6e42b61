/** The law of 征集批次: dated phases, quota per community, what happens to the late. */
@NullMarked
package org.weishishi.project.domain.campaign;

import org.jspecify.annotations.NullMarked;
