//go:build js && wasm && chaos

package main

import (
	"runtime"
	"strconv"
	"sync"
)

// strain makes the runtime do what a call rarely makes it do, and panics where
// what comes out is wrong. Only tests build it (-tags chaos).
func strain(order string) {
	switch order {
	case "stack":
		strainStack()
	case "garbage":
		strainGarbage()
	case "memory":
		strainMemory()
	case "panics":
		strainPanics()
	case "goroutines":
		strainGoroutines()
	}
}

type link struct {
	next *link
	name string
}

func check(ok bool, what string) {
	if !ok {
		panic(what)
	}
}

// strainStack recurses on a fresh, small stack: it grows again and again, and
// the pointers into it move along; the collector scans it at its deepest.
func strainStack() {
	depth := make(chan int)
	go func() {
		var root link
		depth <- descend(&root, 2000)
	}()
	check(<-depth == 2000, "a stack lost its pointers")
}

func descend(parent *link, left int) int {
	own := link{next: parent, name: strconv.Itoa(left)}
	if left == 0 {
		runtime.GC()
		count := 0
		for at := own.next; at.next != nil; at = at.next {
			count++
			check(at.name == strconv.Itoa(count), "a stack lost a word")
		}
		return count
	}
	depth := descend(&own, left-1)
	check(own.next == parent && own.name == strconv.Itoa(left), "a frame lost its own")
	return depth
}

// strainGarbage builds and drops lists, maps, words and closures over several collections.
func strainGarbage() {
	kept := map[string]*link{}
	asked := []func() string{}
	for round := 0; round < 20; round++ {
		var list *link
		for at := 0; at < 2000; at++ {
			list = &link{next: list, name: strconv.Itoa(round*10000 + at)}
		}
		kept[list.name] = list
		asked = append(asked, func() string { return list.next.name })
		if round%5 == 0 {
			runtime.GC()
		}
	}
	runtime.GC()
	for round := 0; round < 20; round++ {
		list := kept[strconv.Itoa(round*10000+1999)]
		check(asked[round]() == strconv.Itoa(round*10000+1998), "a closure lost its list")
		for at := 1999; at >= 0; at-- {
			check(list.name == strconv.Itoa(round*10000+at), "a list lost a link")
			list = list.next
		}
	}
}

// strainMemory asks for more memory than there is, and again after it was dropped.
func strainMemory() {
	for round := 0; round < 3; round++ {
		var blocks [][]byte
		for at := 0; at < 12; at++ {
			block := make([]byte, 1<<20)
			check(block[0] == 0 && block[len(block)-1] == 0, "memory that is not clear")
			block[0], block[len(block)-1] = byte(at), byte(round)
			blocks = append(blocks, block)
		}
		for at, block := range blocks {
			check(block[0] == byte(at) && block[len(block)-1] == byte(round), "memory lost its bytes")
		}
	}
	runtime.GC()
}

type named interface{ Name() string }

func (l link) Name() string { return l.name }

// Globals, so that the compiler knows nothing of their values.
var (
	none    *link
	nothing map[string]int
	zero    int
	few         = []int{1, 2, 3}
	five        = 5
	any1    any = "a word"
)

func strainPanics() {
	for _, fail := range []func(){
		func() { none.name = "" },
		func() { named(none).Name() }, // through a wrapper that Go makes
		func() { nothing["a"] = 1 },
		func() { few[five]++ },
		func() { few = few[five:] },
		func() { few = few[2:zero] },
		func() { _ = [4]int(few) },
		func() { five /= zero },
		func() { any1 = any1.(int) },
		func() { any1 = any1.(named) },
		func() { check(map[any]int{any(few): 1} == nil, "") }, // a key that cannot be one
		func() { few = make([]int, zero-1) },
		func() { var c chan int; close(c) },
		func() { panic(nil) },
		func() { panic(link{}) },
	} {
		check(fails(fail), "a panic that none was")
		check(fails(func() { defer func() { panic("after " + strconv.FormatBool(recover() != nil)) }(); fail() }), "a panic while another was recovered")
	}
	check(!fails(func() { defer func() { recover() }(); defer func() { panic("second") }(); panic("first") }), "a panic that another replaced")
	check(fails(func() { deepen(500) }), "a panic from deep in the stack")
	few = []int{1, 2, 3}
}

func fails(call func()) (failed bool) {
	defer func() { failed = recover() != nil }()
	call()
	return false
}

func deepen(left int) int {
	defer func() { zero = 0 }()
	if left == 0 {
		return few[five]
	}
	return deepen(left-1) + 1
}

func strainGoroutines() {
	var group sync.WaitGroup
	var lock sync.Mutex
	sum, results := 0, make(chan int, 3)
	for worker := 0; worker < 20; worker++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for at := 0; at < 50; at++ {
				lock.Lock()
				runtime.Gosched()
				sum++
				lock.Unlock()
				results <- at
			}
		}()
	}
	go func() { group.Wait(); close(results) }()
	total := 0
	for done := make(chan bool); ; {
		select {
		case value, open := <-results:
			if open {
				total += value
				continue
			}
		case <-done:
		}
		break
	}
	check(sum == 1000 && total == 20*50*49/2, "goroutines that lost count")
}
