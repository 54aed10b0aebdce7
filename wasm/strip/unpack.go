//go:build limitcheck_packed

package runtime

import (
	"internal/abi"
	"unsafe"
)

// The build adds this file to the runtime (runtime.mjs says how) and packs the
// table of functions after linking (pclntab.mjs says why). moduledataverify1,
// which the runtime calls before anything reads the table, is replaced by
// unpackFunctions: it writes the table back as the linker had laid it out,
// without what only tracebacks would print.

const (
	packedMark     = 0xff // The first byte in the place of the names, where no name begins with it.
	packedPcdata   = 3    // Lists of a function: unsafe points, which nobody asks for here, stack maps, inlined calls.
	packedFuncdata = 5
	noFuncdata     = ^uint32(0)

	// A flag beside those of abi.FuncFlag: the function's name begins with "runtime.".
	packedOfRuntime = 0x80
)

// packedColumn is one property of all functions in their order.
type packedColumn struct {
	repeated, indices, own unsafe.Pointer
	last                   uint32
	tables                 unsafe.Pointer // of program counters, where the column says where they lie
}

func unpackFunctions(datap *moduledata) {
	at := unsafe.Pointer(unsafe.SliceData(datap.funcnametab))
	if *(*uint8)(at) != packedMark {
		return // As the linker left it.
	}
	at = add(at, 4)
	tables := unsafe.Pointer(unsafe.SliceData(datap.pctab))
	var kinds, arguments, deferReturns, stackPointers packedColumn
	var pcdata [packedPcdata]packedColumn
	var funcdata [packedFuncdata]packedColumn
	at = kinds.open(at, nil)
	at = arguments.open(at, nil)
	at = deferReturns.open(at, nil)
	at = stackPointers.open(at, tables)
	for kind := 1; kind < packedPcdata; kind++ {
		at = pcdata[kind].open(at, tables)
	}
	for kind := range funcdata {
		at = funcdata[kind].open(at, nil)
	}

	base := unsafe.Pointer(unsafe.SliceData(datap.pclntable))
	count := len(datap.ftab) - 1
	offset := uintptr(count)*8 + 4
	entry := uint32(datap.minpc >> 16)
	for index := 0; index < count; index++ {
		datap.ftab[index].entryoff = entry
		datap.ftab[index].funcoff = uint32(offset)
		f := (*_func)(add(base, offset))
		f.entryOff = entry
		entry++
		kind := kinds.next()
		f.funcID = abi.FuncID(kind)
		f.flag = abi.FuncFlag(kind >> 8)
		f.args = int32(arguments.next())
		f.deferreturn = deferReturns.next()
		f.pcsp = stackPointers.next()
		offset += unsafe.Sizeof(_func{})

		list := (*[packedPcdata]uint32)(add(base, offset))
		for kind := 1; kind < packedPcdata; kind++ {
			if place := pcdata[kind].next(); place != 0 {
				list[kind] = place
				f.npcdata = uint32(kind) + 1
			}
		}
		offset += uintptr(f.npcdata) * 4

		var places [packedFuncdata]uint32
		for kind := range places {
			places[kind] = funcdata[kind].next()
			if places[kind] != noFuncdata {
				f.nfuncdata = uint8(kind) + 1
			}
		}
		for _, place := range places[:f.nfuncdata] {
			*(*uint32)(add(base, offset)) = place
			offset += 4
		}
	}
	// The last entry marks the end and has no function; the second half of it would lie in the first function.
	datap.ftab[count].entryoff = entry
}

// open reads a column's lengths and returns what follows the column.
func (c *packedColumn) open(at, tables unsafe.Pointer) unsafe.Pointer {
	lengths := (*[3]uint32)(at)
	c.repeated = add(at, unsafe.Sizeof(*lengths))
	c.indices = add(c.repeated, uintptr(lengths[0])*4)
	c.own = add(c.indices, uintptr(lengths[1]))
	end := add(c.own, uintptr(lengths[2]))
	c.tables = tables
	if tables != nil && lengths[2] != 0 {
		c.last = packedNumber(&c.own)
	}
	return end
}

func (c *packedColumn) next() uint32 {
	if index := packedNumber(&c.indices); index != 0 {
		return *(*uint32)(add(c.repeated, uintptr(index-1)*4))
	}
	if c.tables == nil {
		difference := packedNumber(&c.own)
		c.last += difference>>1 ^ -(difference & 1)
		return c.last
	}
	place := c.last
	// Past this table: pairs of numbers, and a zero in the place of a pair's first, where it is not the very first.
	at := add(c.tables, uintptr(place))
	for first := true; first || *(*uint8)(at) != 0; first = false {
		packedNumber(&at)
		packedNumber(&at)
	}
	c.last = uint32(uintptr(at)-uintptr(c.tables)) + 1
	return place
}

// packedNumber reads a number of seven bits a byte, the least significant first.
func packedNumber(at *unsafe.Pointer) (value uint32) {
	for shift := 0; ; shift += 7 {
		b := *(*uint8)(*at)
		*at = add(*at, 1)
		value |= uint32(b&0x7f) << shift
		if b < 0x80 {
			return value
		}
	}
}
